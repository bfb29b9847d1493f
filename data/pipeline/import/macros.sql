-- Shared by every source's SQL.
-- `12`, `12.0`, `2e+05` and `2.5e+07` (how R writes round numbers) are whole numbers; NULL for anything else.
CREATE MACRO whole(written) AS
  CASE
    WHEN regexp_full_match(written, '-?[0-9]+(\.0+)?') THEN TRY_CAST(split_part(written, '.', 1) AS INTEGER)
    WHEN regexp_full_match(written, '[0-9](\.[0-9]+)?e\+0[1-9]') AND TRY_CAST(written AS DOUBLE) % 1 = 0
      THEN TRY_CAST(TRY_CAST(written AS DOUBLE) AS INTEGER)
  END;
CREATE MACRO country_code(written) AS
  CASE written WHEN 'UKN' THEN 'UNK' WHEN 'OOO' THEN 'UNK' WHEN 'STA' THEN 'XXA' ELSE written END;
