import { itWithPython, pythonFile } from '../testing/python.ts'
import { readTables } from './read-tables.ts'
import type { ReadFile, Table } from './table.ts'

const networkx = itWithPython('networkx')
const read = (text: string | Buffer) => readTables(Buffer.from(text))
/** Rows as records, without what is empty. */
function recordsOf(table: Table | undefined) {
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[table?.columns[at] ?? '', cell]]))),
  )
}
const graphOf = ({ type, tables: [nodes, edges], meta }: ReadFile) => ({
  type,
  meta,
  names: [nodes?.name, edges?.name],
  columns: [nodes?.columns, edges?.columns],
  nodes: recordsOf(nodes),
  edges: recordsOf(edges),
})

const made = (kind: 'MultiDiGraph' | 'Graph') => `import networkx
g = networkx.${kind}()
g.add_node('a', label='Gemeente Ådal & <co>', ties=3, keyRole=True, share=0.25)
g.add_node('b', label='=1+1', ties='veel')
g.add_edge('a', 'b', level=4, confirmedOn='2024-05-01', stale=False)
g.add_edge('b', 'a', level=2, id='eigen', weight=1.5)`

networkx('reads the GraphML that networkx writes', async () => {
  const file = pythonFile(`${made('MultiDiGraph')}\nnetworkx.write_graphml_xml(g, out)`)
  const graph = graphOf(await read(file))
  expect([graph.type, graph.meta, graph.names]).toEqual(['graphml', {}, ['nodes', 'edges']])
  expect(graph.nodes).toEqual([
    { id: 'a', label: 'Gemeente Ådal & <co>', ties: '3', keyRole: 'True', share: '0.25' },
    { id: 'b', label: '=1+1', ties: 'veel' },
  ])
  expect(graph.edges).toEqual([
    { id: '0', source: 'a', target: 'b', level: '4', confirmedOn: '2024-05-01', stale: 'False' },
    { id: '0', source: 'b', target: 'a', level: '2', 'id (2)': 'eigen', weight: '1.5' },
  ])
  expect(graph.columns[1]).not.toContain('directed')
})

networkx('says of the edges of an undirected graph that they have no direction', async () => {
  for (const write of ['write_graphml_xml(g, out)', 'write_gexf(g, out)']) {
    const graph = graphOf(await read(pythonFile(`${made('Graph')}\nnetworkx.${write}`)))
    expect(graph.edges).toEqual([expect.objectContaining({ source: 'a', target: 'b', directed: 'false' })])
  }
})

networkx.each(['1.1draft', '1.2draft', '1.3'])('reads the GEXF %s that networkx writes', async (version) => {
  const file = pythonFile(`${made('MultiDiGraph')}\nnetworkx.write_gexf(g, out, version='${version}')`)
  const graph = graphOf(await read(file))
  expect([graph.type, graph.meta, graph.names]).toEqual(['gexf', {}, ['nodes', 'edges']])
  expect(graph.nodes).toEqual([
    { id: 'a', label: 'Gemeente Ådal & <co>', ties: '3', keyRole: 'true', share: '0.25' },
    { id: 'b', label: '=1+1', ties: 'veel' },
  ])
  expect(graph.edges).toMatchObject([
    { source: 'a', target: 'b', level: '4', confirmedOn: '2024-05-01', stale: 'false' },
    { source: 'b', target: 'a', level: '2', weight: '1.5' },
  ])
})

it('reads GEXF as Gephi writes it: defaults, colours, nodes inside nodes, edges of each kind', async () => {
  const graph = graphOf(
    await read(`<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta lastmodifieddate="2026-11-23"><creator>Gephi</creator><description>phenomenon=fire asOf=2024-06-30</description></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node"><attribute id="kind" title="soort" type="string"><default>organisatie</default></attribute></attributes>
    <attributes class="edge"><attribute id="0" title="niveau" type="integer"/></attributes>
    <nodes>
      <node id="a" label="A"><viz:size value="10.0"/><viz:color r="1" g="2" b="3"/>
        <nodes><node id="a1" label="A1" pid="a"><attvalues><attvalue for="kind" value="persoon"/></attvalues></node></nodes>
      </node>
      <node id="b"><attvalues/></node>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b"><attvalues><attvalue for="0" value="4"/></attvalues></edge>
      <edge source="b" target="a1" type="undirected" weight="2.0"/>
      <edge id="2" source="a" target="a1" type="mutual"/>
    </edges>
  </graph>
</gexf>`),
  )
  expect(graph.meta).toEqual({ phenomenon: 'fire', asOf: '2024-06-30' })
  expect(graph.nodes).toEqual([
    { id: 'a', label: 'A', soort: 'organisatie' },
    { id: 'a1', label: 'A1', pid: 'a', soort: 'persoon' },
    { id: 'b', soort: 'organisatie' },
  ])
  expect(graph.edges).toEqual([
    { id: '0', source: 'a', target: 'b', niveau: '4' },
    { source: 'b', target: 'a1', directed: 'false', weight: '2.0' },
    { id: '2', source: 'a', target: 'a1', directed: 'false' },
  ])
})

it('reads GraphML with defaults, graphs inside nodes, and drawings of yEd', async () => {
  const file = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="d0" for="node" attr.name="naam" attr.type="string"/>
  <key id="d1" for="all" attr.name="soort" attr.type="string"><default>onbekend</default></key>
  <key id="d2" for="node" yfiles.type="nodegraphics"/>
  <key id="d3" for="graph" attr.name="phenomenon" attr.type="string"/>
  <graph id="G" edgedefault="directed">
    <data key="d3">fire</data>
    <node id="n1"><data key="d2"><y:ShapeNode><y:node>getekend</y:node></y:ShapeNode></data>
      <graph edgedefault="undirected"><node id="n1::n2"/><edge source="n1" target="n1::n2"/></graph>
      <data key="d0">Café <![CDATA[<& bar>]]></data><data key="d1">groep</data>
    </node>
    <edge id="e" source="n1" target="n1::n2" directed="false"><data key="d1">lijn</data></edge>
    <edge source="n1::n2" target="n1"/>
  </graph>
</graphml>`
  for (const bytes of [
    Buffer.from(file('UTF-8')),
    Buffer.from(file('ISO-8859-1'), 'latin1'),
    Buffer.from(`\uFEFF${file('UTF-16')}`, 'utf16le'),
    Buffer.from(file('UTF-16'), 'utf16le').swap16(),
  ]) {
    const graph = graphOf(await read(bytes))
    expect(graph.meta).toEqual({ phenomenon: 'fire' })
    expect(graph.nodes).toEqual([
      { id: 'n1', naam: 'Café <& bar>', soort: 'groep' },
      { id: 'n1::n2', soort: 'onbekend' },
    ])
    expect(graph.edges).toEqual([
      { source: 'n1', target: 'n1::n2', directed: 'false', soort: 'onbekend' },
      { id: 'e', source: 'n1', target: 'n1::n2', directed: 'false', soort: 'lijn' },
      { source: 'n1::n2', target: 'n1', soort: 'onbekend' },
    ])
  }
})

it('knows the line of each node, and of what is missing', async () => {
  const { tables } = await read('<graphml>\n<graph>\n<node id="a"/>\n\n<node\nid="b"/></graph></graphml>')
  expect(tables[0]?.rows.map(({ line }) => line)).toEqual([3, 6])
  await expect(read('<graphml><graph>\n<node/></graph></graphml>')).rejects.toMatchObject({
    status: 400,
    reason: { nl: expect.stringMatching(/regel 2 .*"id"/) },
  })
})

it.each([
  '<graphml><graph><hyperedge/></graph></graphml>',
  '<graphml><graph><node id="a"></graph></graphml>',
  '<graphml><graph><node id="&naam;"/></graph></graphml>',
  '<?xml version="1.0" encoding="EBCDIC"?><graphml/>',
  '<graphml/><graphml/>',
])('refuses %s with 400', async (xml) => {
  await expect(read(xml)).rejects.toMatchObject({ status: 400, name: 'UnreadableFile' })
})
