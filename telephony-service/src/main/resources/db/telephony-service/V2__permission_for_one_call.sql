-- The call a permission to dial was used for; each is good for one.
ALTER TABLE dial_request
    ADD COLUMN call_id BINARY(16) NULL;
