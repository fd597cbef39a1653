import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/**
 * What a form begins with, as it was when the form opened: never an answer of before the last write, whose version the
 * server would refuse. Undefined while that is being read.
 */
export function useFresh<Data, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Data, Key>,
): Data | undefined {
  const { data, isFetching } = useQuery(options)
  const [first, setFirst] = useState<Data>()
  if (first === undefined && data !== undefined && !isFetching) setFirst(data)
  return first
}
