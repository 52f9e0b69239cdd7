import { type DatabaseName, databaseNames } from '../database.ts';
import { sexAges } from '../foundation/breakdowns.ts';
import type { Indicator } from '../foundation/indicators.ts';
import { type BaseCell, baseAreaOf, categoryOf, countedIndicator, loadBaseCells } from './base-cells.ts';
import { readCsv } from './csv.ts';
import { importer, UsageError } from './importer.ts';

const hosts = databaseNames.filter((name) => name !== 'hub');

type CountsOptions = {
  /** The one that all rows are of; null where each row names its own. */
  readonly indicator: Indicator | null;
  readonly host: DatabaseName;
};

/** Base cells: how many events of an indicator a basområde had in a month. Protected and published by a step of its own. */
export const countsImporter = importer<CountsOptions, BaseCell>({
  name: 'counts',
  summary: 'counts by basområde and month, for any indicator that is protected at publication (CSV)',
  help: `CSV with the columns area (id of a basområde), month (YYYY-MM) and value (a whole number from 0). With a column indicator (an id) a file may hold
several of one subgraph.

  area,month,value
  sthlm:bas:rinkeby-01,2026-05,3

What is published by sex and age group is counted by both crossed, in a column breakdown, and its sums are not given:
each month needs all of ${sexAges.map(({ id }) => id).join(', ')}. What is published by week and by weekday and time is counted by each, of the same events: each month has all its weeks (week:05)
and all weekdays and times (weekday-time:mon-night), at the unknown place where no other is known. For all else the column
is empty or left out.`,
  options: {
    indicator: { type: 'string', about: '<id> the indicator of all rows, where the file has no such column' },
    host: {
      type: 'string',
      about: '<subgraph> whose indicators the rows name, where the file has that column',
    },
  },
  source: 'uppgiftslämnaren',
  licence: 'enligt överenskommelse',
  configure({ indicator, host }) {
    if (typeof indicator === 'string') {
      if (host !== undefined) throw new UsageError('Give --indicator or --host, not both.');
      const found = countedIndicator(indicator);
      if (!found) throw new UsageError('There is no such indicator with base cells after --indicator.');
      return { indicator: found, host: found.host };
    }
    const name = hosts.find((candidate) => candidate === host);
    if (!name)
      throw new UsageError(
        `Give --indicator, or for a file with a column indicator --host ${hosts.join('|')}.`,
      );
    return { indicator: null, host: name };
  },
  databases: ({ host }) => [host],
  read(file, { indicator, host }, context) {
    const required = ['area', 'month', 'value', ...(indicator ? [] : ['indicator'])];
    return readCsv(file, { required, optional: ['breakdown'] }, context, (row) => {
      const monthNo = row.month('month');
      const value = row.count('value');
      const area = monthNo === undefined ? row.area('area') : baseAreaOf(row, monthNo);
      const id = indicator ? undefined : row.text('indicator');
      const of = indicator ?? (id === undefined ? undefined : countedIndicator(id));
      if (id !== undefined && of?.host !== host)
        return row.reject('indicator', `is not an indicator with base cells of ${host}`);
      const breakdownNo = of && categoryOf(row, 'breakdown', of);
      if (!of || !area || monthNo === undefined || value === undefined || breakdownNo === undefined)
        return undefined;
      return { indicatorNo: of.no, areaNo: area.no, monthNo, breakdownNo, value };
    });
  },
  load: (sql, rows, _options, context) => loadBaseCells(sql, rows, context),
});
