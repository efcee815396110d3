-- All rows, and all persons, each counted once.
SELECT
  COUNT(*) AS case_rows,
  COUNT(DISTINCT person_pseudonym) AS persons
FROM case_row
