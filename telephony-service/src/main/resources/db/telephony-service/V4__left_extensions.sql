-- Extensions agents have left, until the exchange's queues have forgotten them: members of the queues that no agent ever had are not ours.
CREATE TABLE left_extension
(
    extension VARCHAR(20) NOT NULL PRIMARY KEY
);
