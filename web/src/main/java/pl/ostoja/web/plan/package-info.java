/** Pages of plans: made, modified by further versions, read, and what became of their actions. */
package pl.ostoja.web.plan;
