-- Cases and months by prefecture, band and year, with the totals of each.
SELECT
  prefecture_code,
  population_band,
  fiscal_year,
  grouping(prefecture_code) AS is_all_prefectures,
  grouping(population_band) AS is_all_bands,
  grouping(fiscal_year) AS is_all_years,
  COUNT(*) AS case_rows,
  SUM(CAST(months_supported AS DECIMAL(18,0))) AS months_supported
FROM case_row
GROUP BY GROUPING SETS (
  (prefecture_code, population_band, fiscal_year),
  (prefecture_code, fiscal_year),
  (population_band, fiscal_year),
  (fiscal_year),
  ()
)
ORDER BY
  is_all_prefectures, is_all_bands, is_all_years,
  prefecture_code ASC NULLS LAST, population_band ASC NULLS LAST, fiscal_year ASC NULLS LAST
