-- raw: italy/nazionalita.csv
-- columns: Data_Report, Nazione, ISO_3166-1, Valore
-- whole numbers: Valore

-- Italy, Ministry of the Interior: people landed since 1 January, by the nationality they declared, one row a report and nationality.
-- Reports are twice a month and each counts from 1 January: the last one of a year holds all others of it.
CREATE TABLE reports AS
SELECT row, Data_Report AS report, left(Data_Report, 4) AS year, Nazione AS name, "ISO_3166-1" AS iso2, whole(Valore) AS people,
  max(Data_Report) OVER (PARTITION BY left(Data_Report, 4)) AS last_report
FROM raw;

-- `NA` is Namibia: the code is text here, and only "altre" (others) has none.
CREATE TABLE nationalities AS
SELECT reports.*, CASE WHEN name = 'altre' AND reports.iso2 IS NULL THEN 'UNK' ELSE iso3 END AS origin
FROM reports LEFT JOIN main.country_reference AS reference ON reference.iso2 = reports.iso2;

CREATE TABLE observations AS
SELECT row, 'italy.landings-by-nationality.flow' AS series, origin, 'ITA' AS destination, 'italy-coast' AS place, TRY_CAST(year AS INTEGER) AS year,
  people AS value, 'provisional' AS quality, 'italy-nationalities' AS source
FROM nationalities WHERE report = last_report;

CREATE TABLE excluded_rows AS SELECT row, 'earlier-report-of-the-year' AS rule FROM nationalities WHERE report < last_report;

CREATE TABLE problems AS
SELECT row, 'not-a-date' AS rule, coalesce(report, 'blank') AS detail FROM reports WHERE TRY_CAST(report AS DATE) IS NULL
UNION ALL
SELECT row, 'unknown-nationality', format('{} {}', name, coalesce(iso2, 'blank')) FROM nationalities WHERE origin IS NULL
UNION ALL
SELECT row, 'no-figure', format('{} {}', report, name) FROM reports WHERE people IS NULL
UNION ALL
SELECT NULL, 'others-missing', format('{}: the report has no row for all other nationalities', report) FROM reports
GROUP BY report HAVING count(*) FILTER (name = 'altre') <> 1;
