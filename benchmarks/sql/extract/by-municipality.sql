-- Cases, months of support and plans by municipality and year.
SELECT
  municipality_code,
  fiscal_year,
  COUNT(*) AS case_rows,
  SUM(CAST(months_supported AS DECIMAL(18,0))) AS months_supported,
  SUM(CAST(plan_count AS DECIMAL(18,0))) AS plans,
  SUM(CASE WHEN is_multi_agency THEN 1 ELSE 0 END) AS multi_agency_cases
FROM case_row
GROUP BY municipality_code, fiscal_year
ORDER BY municipality_code ASC NULLS LAST, fiscal_year ASC NULLS LAST
