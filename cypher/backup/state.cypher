// Does the store hold anything, and did a restore break off in it?
// :params {apart: ['Migration']}
RETURN
  EXISTS { (n) WHERE NONE(label IN labels(n) WHERE label IN $apart) } AS used,
  EXISTS { (g:WriteGate) WHERE g.restoring } AS restoring
ORDER BY used
