import { READER_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const placeName = tableRule({
  id: 'style/place-name',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Names of places and regions as the house writes them.',
  why: 'Readers look a place up by the name it goes by now, and a region with a name of its own has a capital.',
  source: 'AP Stylebook, “Kyiv”, “directions and regions”',
  examples: {
    bad: [
      { text: 'Trains left Kiev at dawn.', fixed: 'Trains left Kyiv at dawn.' },
      { text: 'Farms of the midwest are dry.', fixed: 'Farms of the Midwest are dry.' },
      { text: 'Bulbs from Holland came late.', fixed: 'Bulbs from the Netherlands came late.' },
    ],
    good: [
      'They ate chicken Kiev at Peking University.',
      'He lives in the northwest corner of Holland Park with Tom Holland.',
    ],
  },
});
