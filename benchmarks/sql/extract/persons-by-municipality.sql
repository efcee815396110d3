-- Persons, each counted once, by municipality: over all years.
SELECT
  municipality_code,
  COUNT(DISTINCT person_pseudonym) AS persons
FROM case_row
GROUP BY municipality_code
ORDER BY municipality_code ASC NULLS LAST
