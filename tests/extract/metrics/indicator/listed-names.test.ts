import { testNames } from './names';

testNames([
  ['two of two', '粮食总产量和蔬菜总产量分别增长|9%|和6%。', '粮食总产量'],
  ['the second of two', '粮食总产量和蔬菜总产量分别增长9%和|6%|。', '蔬菜总产量'],
  ['three, parted by pauses alone', '推动工业、农业、旅游产值分别增长5%、|3%|、8%。', '农业'],
  ['the last with its noun', '推动工业、农业、旅游产值分别增长5%、3%、|8%|。', '旅游产值'],
  /* near misses: joints inside words, clipped words, quotations, too few members */
  ['及 inside a word', '沼气池普及率、茶渣处理率分别达到|88%|和96%。', '沼气池普及率'],
  ['和 inside a word', '和美乡村覆盖率、饱和灌溉率分别达到88%和|96%|。', '饱和灌溉率'],
  ['halves of one word', '存、贷款余额分别达到|8亿元|、6亿元。', '存、贷款余额'],
  ['a quotation', '“一网、一门”办件量和满意率分别达到|3万件|和96%。', '“一网、一门”办件量'],
]);
