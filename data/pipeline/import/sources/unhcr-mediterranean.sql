-- raw: unhcr/mediterranean_sea_arrivals.csv
-- columns: geomaster_name, admin_level, centroid_lon, centroid_lat, month, year, population_groups_concat, individuals, country_name, last_update
-- whole numbers: month, year, individuals

-- UNHCR: sea arrivals to Mediterranean Europe by coast and year. No nationality.
CREATE TABLE coasts (country_name VARCHAR, geomaster_name VARCHAR, destination VARCHAR, place VARCHAR);
INSERT INTO coasts VALUES
  ('Cyprus', 'Cyprus', 'CYP', 'cyprus-island'), ('Malta', 'Malta', 'MLT', 'malta-island'),
  ('Italy', 'Apulia', 'ITA', 'apulia'), ('Italy', 'Basilicata', 'ITA', 'basilicata'), ('Italy', 'Calabria', 'ITA', 'calabria'),
  ('Italy', 'Campania', 'ITA', 'campania'), ('Italy', 'Emilia-Romagna', 'ITA', 'emilia-romagna'), ('Italy', 'Liguria', 'ITA', 'liguria'),
  ('Italy', 'Sardinia', 'ITA', 'sardinia'), ('Italy', 'Sicily', 'ITA', 'sicily'), ('Italy', 'Tuscany', 'ITA', 'tuscany'),
  ('Greece', 'Agathonisi', 'GRC', 'agathonisi'), ('Greece', 'Chios', 'GRC', 'chios'), ('Greece', 'Crete', 'GRC', 'crete'),
  ('Greece', 'Kalymnos', 'GRC', 'kalymnos'), ('Greece', 'Kastellorizo', 'GRC', 'kastellorizo'), ('Greece', 'Kos', 'GRC', 'kos'),
  ('Greece', 'Leros', 'GRC', 'leros'), ('Greece', 'Lesvos', 'GRC', 'lesvos'), ('Greece', 'Other Islands', 'GRC', 'other-greek-islands'),
  ('Greece', 'Rhodes', 'GRC', 'rhodes'), ('Greece', 'Samos', 'GRC', 'samos'), ('Greece', 'Symi', 'GRC', 'symi'), ('Greece', 'Tilos', 'GRC', 'tilos'),
  ('Spain', 'Balearic Islands', 'ESP', 'balearic-islands'), ('Spain', 'Canary Islands', 'ESP', 'canary-islands'), ('Spain', 'Ceuta', 'ESP', 'ceuta'),
  ('Spain', 'Mainland Andalucia', 'ESP', 'mainland-andalusia'), ('Spain', 'Mainland Eastern Mediterranean', 'ESP', 'mainland-eastern-spain'),
  ('Spain', 'Melilla', 'ESP', 'melilla');

CREATE TABLE observations AS
SELECT row, 'unhcr.mediterranean-arrivals.flow' AS series, destination, place, whole(year) AS year, whole(individuals) AS value,
  -- Last updated before the year was over: the count so far.
  CASE WHEN last_update < format('{}-12-31', year) THEN 'provisional' ELSE 'reported' END AS quality,
  'unhcr-mediterranean' AS source
FROM raw JOIN coasts USING (country_name, geomaster_name) WHERE individuals IS NOT NULL;

CREATE TABLE excluded_rows AS SELECT row, 'no-figure' AS rule FROM raw WHERE individuals IS NULL;

CREATE TABLE problems AS
SELECT row, 'unknown-coast' AS rule, concat_ws(', ', geomaster_name, country_name) AS detail FROM raw ANTI JOIN coasts USING (country_name, geomaster_name)
UNION ALL SELECT row, 'other-group', coalesce(population_groups_concat, 'blank') FROM raw
WHERE population_groups_concat IS DISTINCT FROM 'Mediterranean Sea Arrivals'
UNION ALL SELECT row, 'last-update-unclear', coalesce(last_update, 'blank') FROM raw
WHERE last_update IS NULL OR NOT regexp_full_match(last_update, '[0-9]{4}-[0-9]{2}-[0-9]{2}');
