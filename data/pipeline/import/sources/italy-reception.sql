-- raw: italy/accoglienza.csv
-- columns: Regione, Data_Report, Migranti presenti negli hot spot, Migranti presenti nei centri di accoglienza, Migranti presenti nei centri SIPROIMI, Migranti presenti nei centri SAI, CodiceRegione, DenominazioneRegione
-- whole numbers: Migranti presenti negli hot spot, Migranti presenti nei centri di accoglienza, Migranti presenti nei centri SIPROIMI, Migranti presenti nei centri SAI

-- Italy, Ministry of the Interior: people staying in reception, one row a report and region. The last report of a year is its stock.
CREATE TABLE regions AS
SELECT row, Data_Report AS report, left(Data_Report, 4) AS year, Regione AS region,
  whole("Migranti presenti negli hot spot") AS in_hotspots,
  whole("Migranti presenti nei centri di accoglienza") AS in_centres,
  -- The same local projects under two names: SIPROIMI first, SAI after; a report has one of them.
  whole("Migranti presenti nei centri SIPROIMI") AS in_siproimi,
  whole("Migranti presenti nei centri SAI") AS in_sai,
  max(Data_Report) OVER (PARTITION BY left(Data_Report, 4)) AS last_report
FROM raw;

CREATE TABLE observations AS
SELECT min(row) AS row, 'italy.reception.stock' AS series, 'ITA' AS destination, TRY_CAST(year AS INTEGER) AS year,
  -- Most regions have no hot spot, and print none.
  (sum(coalesce(in_hotspots, 0)) + sum(in_centres) + sum(coalesce(in_siproimi, in_sai)))::INTEGER AS value,
  CASE WHEN report LIKE '%-12-31' THEN 'reported' ELSE 'provisional' END AS quality, 'italy-reception' AS source
FROM regions WHERE report = last_report GROUP BY report, year;

CREATE TABLE summed_rows AS SELECT row FROM regions WHERE report = last_report;

CREATE TABLE excluded_rows AS SELECT row, 'report-during-the-year' AS rule FROM regions WHERE report < last_report;

CREATE TABLE problems AS
SELECT row, 'not-a-date' AS rule, coalesce(report, 'blank') AS detail FROM regions WHERE TRY_CAST(report AS DATE) IS NULL
UNION ALL
SELECT min(row), 'regions-missing', format('{}: {} of 20 regions', report, count(DISTINCT region)) FROM regions
GROUP BY report HAVING count(DISTINCT region) <> 20 OR count(*) <> 20
UNION ALL
SELECT row, 'centres-blank', format('{} {}', report, region) FROM regions WHERE report = last_report AND in_centres IS NULL
UNION ALL
SELECT row, 'one-name-of-the-local-projects', format('{} {}: SIPROIMI {}, SAI {}', report, region, in_siproimi, in_sai) FROM regions
WHERE report = last_report AND (in_siproimi IS NULL) = (in_sai IS NULL);
