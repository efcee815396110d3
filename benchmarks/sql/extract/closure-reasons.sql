-- Cases by why they ended, by age class, of households with several concerns; and those still open.
SELECT
  closure_reason,
  age_class,
  COUNT(*) AS case_rows,
  COUNT(*) FILTER (WHERE is_multi_agency) AS multi_agency_cases,
  SUM(CAST(household_size AS DECIMAL(18,0))) AS household_members
FROM case_row
WHERE concern_count > 1
GROUP BY closure_reason, age_class
ORDER BY closure_reason ASC NULLS LAST, age_class ASC NULLS LAST
