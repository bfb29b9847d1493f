-- derived: UN DESA migrants less UNHCR refugees, asylum-seekers and others in need of protection of the same pair and year

-- What is left of UN DESA's migrants when the people UNHCR counts are taken away. Never a figure where the two sources cannot be compared.
CREATE TABLE migrants AS
SELECT origin, destination, year, value AS persons
FROM main.all_observations
WHERE series = 'undesa.migrants.stock' AND sex IS NULL AND age IS NULL AND month IS NULL
  AND origin NOT IN ('UNK', 'XXA', 'TIB', 'XCX') AND destination NOT IN ('UNK', 'XXA', 'TIB', 'XCX');

CREATE TABLE protected AS
SELECT origin, destination, year, sum(value) AS persons, bool_or(gap IS NOT NULL) AS has_gap
FROM main.all_observations
WHERE series IN ('unhcr.refugees.stock', 'unhcr.asylum-seekers.stock', 'unhcr.oip.stock')
  AND sex IS NULL AND age IS NULL AND month IS NULL
GROUP BY origin, destination, year;

-- Hosts of a year for which UNHCR prints anything: a pair it does not list there is taken as nobody.
CREATE TABLE hosts AS
SELECT destination, year, bool_or(has_gap) AS has_gap, sum(persons) AS persons,
  coalesce(sum(persons) FILTER (origin IN ('UNK', 'XXA')), 0) AS without_origin
FROM protected GROUP BY destination, year;

CREATE TABLE compared AS
SELECT row_number() OVER (ORDER BY origin, destination, year)::INTEGER AS row, origin, destination, year,
  migrants.persons AS migrants, coalesce(protected.persons, 0) AS counted,
  CASE
    WHEN hosts.year IS NULL THEN 'host-not-in-unhcr'
    WHEN hosts.has_gap THEN 'origins-of-asylum-seekers-not-published'
    WHEN hosts.without_origin > hosts.persons / 10 THEN 'many-of-unknown-origin'
    WHEN counted > migrants.persons THEN 'sources-contradict'
    WHEN counted > 0 AND counted = migrants.persons THEN 'nothing-left'
  END AS rule
FROM migrants
LEFT JOIN hosts USING (destination, year)
LEFT JOIN protected USING (origin, destination, year);

CREATE TABLE observations AS
SELECT row, 'atlas.economic-migrants.stock' AS series, origin, destination, year, (migrants - counted)::INTEGER AS value,
  'derived' AS quality, 'atlas-derived' AS source
FROM compared WHERE rule IS NULL;

CREATE TABLE excluded_cells AS
SELECT rule, count(*) AS cells, sum(migrants) AS total FROM compared WHERE rule IS NOT NULL GROUP BY rule;
