import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox, MultiSelect, Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { decisions, logAddress } from './address.ts';
import { type LogEntry, none } from './entries.ts';
import { LogChoicesDocument } from './queries.generated.ts';
import { words } from './words.ts';

const cleared = { fran: '', till: '', produkt: '', andamal: [], beslut: [], vem: [] } as const;

/** What to choose entries by. */
export function Filters({
  entries,
  view,
  wrong,
}: {
  readonly entries: readonly LogEntry[];
  readonly view: 'andra' | 'vi';
  /** The last day is before the first. */
  readonly wrong: boolean;
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const [address, set] = useAddress(logAddress);
  const { data } = useHubQuery(LogChoicesDocument, {}, { purpose: null });
  const byText = (a: { readonly text: string }, b: { readonly text: string }) => compare(a.text, b.text);
  const products = (data?.dataProducts ?? []).map(({ id, name }) => ({ id, text: name ?? id })).sort(byText);
  // An address that was shared keeps its choice in sight while the names are on their way.
  if (address.produkt !== '' && !products.some(({ id }) => id === address.produkt))
    products.push({ id: address.produkt, text: address.produkt });
  const purposes = (data?.purposes ?? []).map(({ code, name }) => ({ id: code, text: name ?? code }));
  const partners = new Map([...address.vem.map((id) => [id, id] as const), [none, t.nobody] as const]);
  // Those of the entries may have ceased to exist.
  for (const one of [...entries.flatMap(({ partner }) => partner ?? []), ...(data?.organisations ?? [])])
    partners.set(one.id, one.name ?? one.id);
  const touched = (Object.keys(cleared) as (keyof typeof cleared)[]).some((name) => address[name].length > 0);
  return (
    <search className="log-filters" aria-label={t.filters}>
      <DateField
        label={t.from}
        value={address.fran}
        onChange={(fran) => set({ fran })}
        problem={wrong ? t.datesWrong : undefined}
      />
      <DateField label={t.to} value={address.till} onChange={(till) => set({ till })} />
      <Select
        label={t.product}
        options={[{ id: '*', text: t.allProducts }, ...products]}
        value={address.produkt === '' ? '*' : address.produkt}
        onChange={(id) => set({ produkt: id === '*' ? '' : id })}
      />
      <MultiSelect
        label={t.purpose}
        options={[...purposes.sort(byText), { id: none, text: t.noPurpose }]}
        value={address.andamal}
        onChange={(andamal) => set({ andamal: [...andamal] })}
        none={t.all}
      />
      <MultiSelect
        label={t.decision}
        options={decisions.map((id) => ({ id, text: t.decisions[id] }))}
        value={address.beslut}
        onChange={(chosen) => set({ beslut: decisions.filter((id) => chosen.includes(id)) })}
        none={t.all}
      />
      {view === 'andra' ? (
        <MultiSelect
          label={t.who}
          options={[...partners].map(([id, text]) => ({ id, text })).sort(byText)}
          value={address.vem}
          onChange={(vem) => set({ vem: [...vem] })}
          none={t.all}
        />
      ) : null}
      <div className="log-filters-end">
        {view === 'vi' ? (
          <Checkbox checked={address.allt === 'ja'} onChange={(on) => set({ allt: on ? 'ja' : 'nej' })}>
            {t.everything}
          </Checkbox>
        ) : null}
        {touched ? (
          <Button variant="quiet" onPress={() => set({ ...cleared, andamal: [], beslut: [], vem: [] })}>
            {t.clear}
          </Button>
        ) : null}
      </div>
    </search>
  );
}
