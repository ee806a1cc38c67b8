/**
 * Foster families (<i>rodziny zastępcze</i>) and family children's homes: their form, standing and people.
 *
 * <p>Rules: FST-1 (which forms one family may combine), FST-7 to FST-11 (their contracts), FST-12 to FST-14 (their rest), FST-16 to
 * FST-21 (who coordinates them), FST-22 to FST-26 (what is said of them), FST-31 to FST-33 (their household), FST-34 to FST-37 (what they wish),
 * FST-38 and FST-39 (when they take children), FST-41 (who helps them), FST-44 (how near they live), FST-45 to FST-47 (requests for contracts), FST-49 and FST-50 (who moves away),
 * FST-51 (extra jobs), FST-52 (opinions on substitutes), FST-54 and FST-55 (yearly reports of coordinators), FST-56 to FST-58 (where towns lie and how far apart). How many children may live with a family is a question of
 * placing a child and is answered in {@code pl.ostoja.placement}.
 */
package pl.ostoja.fostering;

