/** For everyone, or for the coordinating office alone: only the second holds figures that nothing protects. */
export type Edition = 'public' | 'internal';
