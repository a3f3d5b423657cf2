/** What can be told without services: dates and objects of Google are turned into it by the case. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
