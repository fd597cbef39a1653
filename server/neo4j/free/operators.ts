/**
 * What only works on rows that are there already, or follows relations from them. Any operator that is not named here,
 * and that plan-guard.ts does not judge by itself, is refused: a later server may know ones that we do not.
 */
const reading = new Set(
  `AntiConditionalApply AntiSemiApply Apply Argument BidirectionalRepeat CacheProperties CartesianProduct
  ConditionalApply Distinct Eager EagerAggregation EmptyResult EmptyRow ErrorPlan ExhaustiveLimit Expand Filter
  LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
  NodeHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin NullifyMetadata Optional OptionalExpand
  OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PathPropagatingBFS ProduceResults
  ProjectEndpoints Projection Repeat RightOuterHashJoin RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
  SemiApply ShortestPath Skip Sort StatefulShortestPath Top TriadicBuild TriadicFilter TriadicSelection Union
  Unwind ValueHashJoin VarLengthExpand`.split(/\s+/),
)

/** Whether an operator, by its name in a plan, does nothing but read on from rows that it gets. */
export function isReadingOperator(kind: string): boolean {
  return reading.has(kind)
}
