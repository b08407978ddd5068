import type { Cohort } from '../model.ts';

/** Cohorts as a curator wrote them into the list. */
export const cohortNames: Readonly<Record<Cohort, string>> = {
  wave1: 'Vague 1 – printemps 2022',
  questionnaire: 'Questionnaire 2023',
  easypay: 'EASYPAY 2024',
  proposed: 'Sur proposition'
};
