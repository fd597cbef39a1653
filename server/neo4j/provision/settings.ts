/**
 * What we ask of every Neo4j that we start ourselves; docker-compose.yml says the same in its own notation (tested).
 * Limits, because all of them are unlimited until configured; no LOAD CSV, from files or from the network,
 * because analysts may send their own Cypher.
 */
export const sharedSettings = {
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'server.memory.pagecache.size': '256m',
  'db.transaction.timeout': '60s',
  'db.lock.acquisition.timeout': '10s',
  'db.memory.transaction.max': '256m',
  'dbms.memory.transaction.total.max': '512m',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms', // twice 5 s otherwise, while nobody is connected any more
}

/** A setting's name as the official image reads it from its environment: dots become _, underscores __. */
export function containerVariable(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
}

/** The content of neo4j.conf for a private server: loopback, Bolt alone, small transaction logs, a clean shutdown. */
export function localConfiguration(boltPort: number, more: Readonly<Record<string, string>> = {}): string {
  const settings = {
    ...sharedSettings,
    'dbms.usage_report.enabled': 'false',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '2 days 512M',
    ...more,
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
