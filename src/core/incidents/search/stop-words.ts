// Words that say nothing of what happened. Pure.

const english =
  'a about above after again all also am an and any are as at be because been before being below between both but by ' +
  'can cannot could did do does doing done due during each either else even ever every few for from further get gets ' +
  'got had has have having he her here hers him his how however i if in into is it its itself just let like made make ' +
  'makes many may me might more most much must my near no nor not now of off on once one only onto or other our ours ' +
  'out over own per same she should since so some such than that the their them then there these they this those ' +
  'through thus to too under until up upon us use used uses using very via was we well were what when where which ' +
  'while who whom why will with within without would yet you your yours see us am pm';

const korean =
  '및 등 것 수 때 더 또 또는 그 이 저 그리고 그러나 하지만 위해 위한 통해 통한 대한 대해 따라 따른 의해 의한 관련 경우 ' +
  '있다 있는 있어 있었다 없다 없는 없어 없었다 한다 했다 하는 하여 해서 된다 되는 되어 되었다 됐다 약 후 전 뒤 중 다음 모든 각 ' +
  '인해 인한 때문 때문에 같은 다른 바람에 않아 않는 않고 않았다 못해 못했다 못하는 함 됨 위';

/** Of both languages, as they stand in a text in small letters. */
export const stopWords: ReadonlySet<string> = new Set(`${english} ${korean}`.split(' '));
