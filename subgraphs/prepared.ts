import type postgres from 'postgres';

/** Where statements are to be sent. */
type Reading = () => Promise<postgres.Sql | postgres.TransactionSql>;

type Parameters = (postgres.SerializableParameter | postgres.SerializableParameter[])[];

/**
 * The client as drizzle uses it, with every statement prepared on its connection: parsed once, and from then on one round
 * trip where an unprepared one with parameters takes two. So a statement's text must be the same for any number of
 * values (`isAnyOf`).
 */
export function preparing(client: postgres.Sql, reading: Reading): postgres.Sql {
  const unsafe = (text: string, parameters: Parameters) => {
    let asArrays = false;
    const rows = reading().then((connection) => {
      const sent = connection.unsafe(text, parameters, { prepare: true });
      return asArrays ? sent.values() : sent;
    });
    // Asked for at once, before anything is sent.
    const values = () => {
      asArrays = true;
      return rows;
    };
    return Object.assign(rows, { values });
  };
  // What drizzle asks of a client: how to read and write values, and this.
  return { options: client.options, unsafe } as unknown as postgres.Sql;
}
