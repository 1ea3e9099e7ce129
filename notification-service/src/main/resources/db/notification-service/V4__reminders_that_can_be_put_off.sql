-- Whether what a reminder is about still stands as it said; of those there are already nothing is known.
ALTER TABLE notice
    ADD COLUMN snoozable BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY notice_subject (subject_id);
