package pl.ostoja.review;

import pl.ostoja.centre.CentreContact;

/**
 * What stands in the letter that invites somebody. It says nothing of where the child lives and with whom.
 *
 * @param address where the addressee lives or works; null if that is not known, or not for whoever prints it
 * @param article the provision that calls the meeting
 */
public record InvitationLetter(InvitationRow invitation, MeetingPlan plan, String child, String article, CentreContact centre, String address) {}
