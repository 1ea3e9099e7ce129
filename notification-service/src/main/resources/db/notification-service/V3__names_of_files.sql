-- As long as the platform's names of files may be.
ALTER TABLE mail_attachment MODIFY name VARCHAR(200) NOT NULL;
