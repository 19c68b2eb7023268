how-label = 数字的来历
how-noted = { $how }（{ $datasets }）
how-copied-by-program = 由程序从发布机构数字的公开副本中复制
how-transcribed-by-hand = 从发布机构数字的公开副本中人工抄录，并以合计数核对
how-read-where-quoted = 摘自引用发布机构数字的网页
