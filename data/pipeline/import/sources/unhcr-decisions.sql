-- raw: unhcr/asylum_decisions.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, procedure_type, dec_level, dec_pc, dec_recognized, dec_other, dec_rejected, dec_closed, dec_total
-- whole numbers: year, dec_recognized, dec_other, dec_rejected, dec_closed, dec_total

-- UNHCR asylum decisions of the year by outcome, at every level, persons and cases never mixed.
CREATE TABLE pairs AS
SELECT min(row) AS row, CASE dec_pc WHEN 'P' THEN 'unhcr.decisions' ELSE 'unhcr.decision-cases' END AS counted,
  country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  sum(whole(dec_recognized))::INTEGER AS recognised, sum(whole(dec_other))::INTEGER AS complementary,
  sum(whole(dec_rejected))::INTEGER AS rejected, sum(whole(dec_closed))::INTEGER AS closed, sum(whole(dec_total))::INTEGER AS total
FROM raw
GROUP BY dec_pc, country_code(coo_iso), country_code(coa_iso), whole(year);

-- A printed total of 0 beside outcomes above 0: the host put its totals under "unknown", and the zero says nothing.
CREATE TABLE silent_totals AS
SELECT row, recognised + complementary + rejected + closed AS outcomes
FROM pairs WHERE total = 0 AND recognised + complementary + rejected + closed > 0;

CREATE TABLE observations AS
SELECT pairs.row, counted || '.events' AS series, origin, destination, year,
  CASE WHEN silent_totals.row IS NULL THEN total END AS value,
  CASE WHEN silent_totals.row IS NOT NULL THEN 'not-published' END AS gap,
  'reported' AS quality, 'unhcr-decisions' AS source
FROM pairs LEFT JOIN silent_totals USING (row)
UNION ALL
SELECT row, format('{}-{}.events', counted, outcome), origin, destination, year, decisions, NULL, 'reported', 'unhcr-decisions'
FROM (UNPIVOT pairs ON recognised, complementary, rejected, closed INTO NAME outcome VALUE decisions);

CREATE TABLE summed_rows AS SELECT row FROM raw;

CREATE TABLE excluded_cells AS
SELECT 'total-zero-beside-outcomes' AS rule, count(*) AS cells, sum(outcomes) AS total FROM silent_totals;

CREATE TABLE problems AS
SELECT row, 'neither-persons-nor-cases' AS rule, coalesce(dec_pc, 'blank') AS detail
FROM raw WHERE dec_pc IS NULL OR dec_pc NOT IN ('P', 'C')
UNION ALL SELECT row, 'no-figure', 'a cell of decisions is blank' FROM raw
WHERE dec_recognized IS NULL OR dec_other IS NULL OR dec_rejected IS NULL OR dec_closed IS NULL OR dec_total IS NULL;
