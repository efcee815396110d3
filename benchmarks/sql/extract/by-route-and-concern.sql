-- Numerator and denominator of the share of closed cases, by route and primary concern.
WITH closed AS (
  SELECT
    consultation_route,
    primary_concern,
    CASE WHEN closure_reason IS NULL THEN 0 ELSE 1 END AS is_closed
  FROM case_row
)
SELECT
  consultation_route,
  primary_concern,
  SUM(is_closed) AS closed_cases,
  COUNT(*) AS case_rows
FROM closed
GROUP BY consultation_route, primary_concern
ORDER BY consultation_route ASC NULLS LAST, primary_concern ASC NULLS LAST
