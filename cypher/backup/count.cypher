// How much does the store hold?
// :params {apart: ['Migration']}
RETURN
  COUNT { (n) WHERE NONE(label IN labels(n) WHERE label IN $apart) } AS nodes,
  COUNT { ()-[r]->() } AS relations
ORDER BY nodes
