/**
 * Children's files that are likely one child's twice (PPL-12), and relatives who are likely one person twice (PPL-13, PPL-14). Found by query whenever somebody
 * looks, so that there is nothing to keep in step; only that two of them were told apart is written down, and such a pair is not shown again.
 * Of two entries of one person one is kept (PPL-15 to PPL-20): {@link pl.ostoja.duplicate.PersonJoinService}, {@link pl.ostoja.duplicate.JoinedPersonService}.
 */
package pl.ostoja.duplicate;
