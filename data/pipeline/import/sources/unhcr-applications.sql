-- raw: unhcr/asylum_applications.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, procedure_type, app_type, dec_level, app_pc, applied
-- whole numbers: year, applied

-- UNHCR asylum applications: claims lodged in the year, persons and cases never mixed.
CREATE TABLE claims AS
SELECT row, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year, app_pc,
  whole(applied) AS applied,
  CASE
    -- New, new or repeated not told apart, new and appeal not told apart.
    WHEN app_type IN ('N', 'NR', 'NA', 'FA') THEN 'claim'
    -- To 2005 the type reads "various" and the level says which stage it was.
    WHEN app_type = 'V' AND dec_level IN ('FI', 'NA', 'FA') THEN 'claim'
    WHEN app_type = 'R' OR (app_type = 'V' AND dec_level = 'RA') THEN 'repeated-claim'
    WHEN app_type IN ('A', 'J') OR (app_type = 'V' AND dec_level IN ('AR', 'JR')) THEN 'appeal'
    WHEN app_type = 'RA' THEN 'repeated-claim-or-appeal'
    WHEN app_type = 'SP' THEN 'claim-for-other-protection-only'
  END AS kind
FROM raw;

CREATE TABLE observations AS
SELECT min(row) AS row,
  CASE app_pc WHEN 'P' THEN 'unhcr.applications.events' ELSE 'unhcr.application-cases.events' END AS series,
  origin, destination, year, sum(applied)::INTEGER AS value, 'reported' AS quality, 'unhcr-applications' AS source
FROM claims
WHERE kind = 'claim'
GROUP BY app_pc, origin, destination, year;

CREATE TABLE summed_rows AS SELECT row FROM claims WHERE kind = 'claim';

CREATE TABLE excluded_rows AS SELECT row, kind AS rule FROM claims WHERE kind <> 'claim';

CREATE TABLE problems AS
SELECT row, 'unknown-kind-of-claim' AS rule, concat_ws(' ', 'type', app_type, 'level', dec_level) AS detail
FROM raw JOIN claims USING (row) WHERE kind IS NULL
UNION ALL SELECT row, 'neither-persons-nor-cases', coalesce(app_pc, 'blank') FROM raw WHERE app_pc IS NULL OR app_pc NOT IN ('P', 'C')
UNION ALL SELECT row, 'no-figure', 'the number of claims is blank' FROM raw WHERE applied IS NULL;
