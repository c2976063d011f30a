import { pairs, type Row, type RowTraits } from '../row.ts';

const traits: RowTraits = {
  entry: 'w.ai-tell',
  fix: 'none',
  level: 'hint',
  say: '“$0” is stock prose. Say what happened in plain words.',
};

/** Phrases that writing machines, and tired writers, reach for. */
export const MACHINE_PROSE: readonly Row[] = [
  ...pairs(
    traits,
    "delve, delves, delved, delving; a testament to; stands as a testament; serves as a testament; rich tapestry, vibrant tapestry, tapestry of; pivotal role, pivotal moment; crucial role; ever-evolving, ever evolving, ever-changing landscape; evolving landscape, digital landscape, competitive landscape, political landscape of; fast-paced world, fast paced world, digital age, modern era; in today’s world, in today's world; navigate the complexities, navigating the complexities; the complexities of, intricacies of, intricate interplay, complex interplay, delicate balance between; multifaceted; a beacon of; a myriad of, plethora of; underscores the importance, underscore the importance, underscored the importance, highlights the importance, underscores the need; it is important to note, it's important to note, it is worth noting, it's worth noting, it should be noted; it is crucial to, it is essential to; a nuanced understanding, nuanced approach; holistic approach; paradigm shift; unlock the potential, unlocking the potential, unleash the power, harness the power, harnessing the power; seamlessly; game changer, game-changer; cutting-edge; groundbreaking; transformative power; deep dive into, dive deep into; nestled in, nestled between; bustling city, bustling streets; indelible mark; enduring legacy; sense of community and; treasure trove; fosters a sense, foster a sense, fostering a sense; shed light on, sheds light on, shedding light on; at its core; by and large and; in conclusion; in summary; ultimately, what; resonates with, resonated with; embark on a journey, embarked on a journey; a journey of; dance between; only time will tell; marks a significant milestone, marked a significant milestone, significant milestone; the realm of, in the realm of; leveraging the power; stark reminder; profound impact; far-reaching implications; renewed sense of; raises important questions, raising important questions",
  ),
];
