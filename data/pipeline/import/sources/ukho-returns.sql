-- raw: ukho/returns_by_destination.csv.gz
-- columns: Date, Year, Quarter, Return type group, Return type, Return destination, Return destination region, Number of returns
-- whole numbers: Year, Quarter, Number of returns
-- json: countries = uk-nationalities.json

-- UK Home Office: returns from the United Kingdom, one row a quarter, kind of return and country returned to.
CREATE TABLE returned AS
SELECT row, countries.code AS destination, whole(Year) AS year, whole("Number of returns") AS returns
FROM raw LEFT JOIN countries ON countries.label = raw."Return destination"
WHERE "Return type group" IN ('Enforced return', 'Voluntary return');

CREATE TABLE observations AS
SELECT min(row) AS row, 'ukho.returns.events' AS series, 'GBR' AS origin, destination, year, sum(returns)::INTEGER AS value,
  CASE WHEN year IN (SELECT whole(Year) FROM raw GROUP BY Year HAVING count(DISTINCT Quarter) < 4) THEN 'provisional' ELSE 'reported' END AS quality,
  'ukho-returns' AS source
FROM returned GROUP BY destination, year;

CREATE TABLE summed_rows AS SELECT row FROM returned;

-- They were never admitted, and many were stopped on French or Belgian soil: nobody left the United Kingdom.
CREATE TABLE excluded_rows AS
SELECT row, 'refused-entry-at-port' AS rule FROM raw WHERE "Return type group" = 'Refused entry at port and subsequently departed';

CREATE TABLE problems AS
SELECT row, 'unknown-destination' AS rule, "Return destination" AS detail FROM raw
WHERE "Return destination" NOT IN (SELECT label FROM countries) OR "Return destination" IS NULL
UNION ALL
SELECT row, 'unknown-kind-of-return', coalesce("Return type group", 'blank') FROM raw
WHERE coalesce("Return type group", '') NOT IN ('Enforced return', 'Voluntary return', 'Refused entry at port and subsequently departed')
UNION ALL
SELECT row, 'no-figure', Date FROM raw WHERE "Number of returns" IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'kind-and-region-of-return' AS rule, count("Return type") + count("Return destination region") AS cells, NULL AS total
FROM raw SEMI JOIN summed_rows USING (row);
