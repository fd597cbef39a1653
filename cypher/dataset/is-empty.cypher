// May a dataset be loaded? Yes where nothing of ours is stored, or where an earlier load did not finish.
// :params {}
RETURN EXISTS { (:DatasetLoad) }
  OR NOT EXISTS { (n WHERE n:Party OR n:PartyType OR n:Phenomenon OR n:Consultation) } AS empty
ORDER BY empty
