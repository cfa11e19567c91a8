/** `由2.5亿元|增加到|3.2亿元`: the words between where something stood and where it stands, at the front of a slice. */
export const MOVED_TO =
  /^[^,;。、]{0,4}?(?:提高|增加|扩大|上升|提升|降低|下降|减少|压缩|压减|缩短|缩小|缩减|拓展|调整|扩容|优化|整合|精简|发展|回升|回落|[转扩增降升减压缩提改]|猛增|激增)[到至为成]/;
