-- raw: ukho/nrm_referrals_2022_q2.csv.gz ukho/nrm_referrals_2022_q3.csv.gz ukho/nrm_referrals_2022_q4.csv.gz ukho/nrm_referrals_2023_q1.csv.gz ukho/nrm_referrals_2023_q2.csv.gz ukho/nrm_referrals_2023_q3.csv.gz ukho/nrm_referrals_2023_q4.csv.gz
-- columns: First responder type, First responder, Exploitation type, Age at exploitation, Gender, Nationality, People
-- whole numbers: People
-- json: adjectives = uk-referral-nationalities.json

-- UK Home Office, National Referral Mechanism: people referred as potential victims of modern slavery, one file a quarter. Each file
-- prints the same people at several depths of a tree (by responder, exploitation, age, gender, nationality, with a "Total" at each).
CREATE TABLE leaves AS
SELECT row, regexp_extract(file, 'nrm_referrals_(\d{4}_q[1-4])', 1) AS quarter, trim(Nationality) AS label,
  "First responder type" = 'Police' AS is_police,
  CASE Gender WHEN 'Female' THEN 'female' WHEN 'Male' THEN 'male' WHEN 'Other' THEN 'other' WHEN 'Not Recorded' THEN 'unknown' ELSE Gender END AS sex,
  CASE "Age at exploitation" WHEN 'Adult (18 or over)' THEN '18+' WHEN 'Child (17 or under)' THEN '0-17' WHEN 'Not specified or unknown' THEN 'unknown'
    ELSE "Age at exploitation" END AS age,
  whole(People) AS people,
  CASE
    WHEN "First responder" LIKE '% total' AND "Exploitation type" = 'Total' AND "Age at exploitation" = 'Total' AND Gender = 'Total'
      THEN CASE WHEN Nationality = 'Total' THEN 'everyone' ELSE 'nationality' END
    WHEN "First responder" NOT LIKE '% total' AND 'Total' NOT IN ("Exploitation type", "Age at exploitation", Gender, Nationality) THEN 'detail'
    ELSE 'between'
  END AS depth
FROM raw;

-- "Albanian Greek" is a person of two nationalities, and the order of the two says nothing: no one country is theirs.
-- A second nationality that is unknown leaves the first.
CREATE TABLE origins AS
SELECT label, code AS origin FROM adjectives
UNION ALL
SELECT one.label || ' ' || other.label,
  CASE WHEN other.label = 'Unknown' THEN one.code WHEN one.label = 'Unknown' OR one.code = other.code THEN other.code ELSE 'UNK' END
FROM adjectives AS one CROSS JOIN adjectives AS other
WHERE one.label <> other.label;

-- The total by nationality is taken from one depth. Sex and age are in the deepest, which leaves out the police: for theirs both are unknown.
CREATE TABLE counted AS
SELECT row, quarter, label, NULL AS sex, NULL AS age, people, false AS is_part FROM leaves WHERE depth = 'nationality'
UNION ALL
SELECT row, quarter, label, sex, age, people, true FROM leaves WHERE depth = 'detail'
UNION ALL
SELECT row, quarter, label, 'unknown', 'unknown', people, true FROM leaves WHERE depth = 'nationality' AND is_police;

CREATE TABLE referred AS
SELECT counted.*, origins.origin, split_part(quarter, '_', 1)::INTEGER AS year FROM counted LEFT JOIN origins USING (label);

CREATE TABLE observations AS
SELECT min(row) AS row, 'ukho.nrm-referrals.events' AS series, origin, 'GBR' AS destination, year, sex, age, sum(people)::INTEGER AS value,
  CASE WHEN year IN (SELECT year FROM referred GROUP BY year HAVING count(DISTINCT quarter) < 4) THEN 'provisional' ELSE 'reported' END AS quality,
  'ukho-nrm-referrals' AS source
FROM referred
GROUP BY GROUPING SETS ((origin, year, is_part), (origin, year, is_part, sex), (origin, year, is_part, age))
HAVING (is_part AND GROUPING(sex) + GROUPING(age) = 1) OR (NOT is_part AND GROUPING(sex) + GROUPING(age) = 2);

CREATE TABLE summed_rows AS SELECT DISTINCT row FROM referred;

CREATE TABLE excluded_rows AS SELECT row, 'nested-total' AS rule FROM leaves WHERE depth IN ('everyone', 'between');

CREATE TABLE problems AS
SELECT min(row) AS row, 'unknown-nationality' AS rule, label AS detail FROM referred WHERE origin IS NULL GROUP BY label
UNION ALL
SELECT min(row), 'nationality-read-two-ways', label FROM referred SEMI JOIN (SELECT label FROM origins GROUP BY label HAVING count(*) > 1) USING (label) GROUP BY label
UNION ALL
SELECT min(row), 'unknown-sex-or-age', format('{} {}', sex, age) FROM leaves
WHERE depth = 'detail' AND (sex NOT IN ('female', 'male', 'other', 'unknown') OR age NOT IN ('0-17', '18+', 'unknown'))
GROUP BY sex, age
UNION ALL
SELECT NULL, 'nationalities-are-not-the-grand-total', format('{}: {} of {}', quarter, sum(people) FILTER (depth = 'nationality'), sum(people) FILTER (depth = 'everyone'))
FROM leaves GROUP BY quarter
HAVING sum(people) FILTER (depth = 'nationality') IS DISTINCT FROM sum(people) FILTER (depth = 'everyone')
UNION ALL
SELECT NULL, 'details-are-not-the-total', format('{} {}: {} of {}', quarter, label, sum(people) FILTER (is_part), sum(people) FILTER (NOT is_part))
FROM referred GROUP BY quarter, label
HAVING coalesce(sum(people) FILTER (is_part), 0) <> coalesce(sum(people) FILTER (NOT is_part), 0)
UNION ALL
SELECT row, 'no-figure', label FROM leaves WHERE people IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'responder-and-exploitation' AS rule, count("First responder") + count("Exploitation type") AS cells, NULL AS total
FROM raw SEMI JOIN summed_rows USING (row);
