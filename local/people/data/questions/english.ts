/** Asked in English; how a line is read stands in questionLines.ts. */
export const english = `
1 EN col > amb [Teams]
My status stays on “Away” while I’m typing in the payroll software
| Clients ring someone else because they think I’m out.

2 EN col > owner [Copilot] Feedback
Copilot in Outlook drafts every reply in French
| Even when the customer writes in English.
1d owner says Seen: Looks like it follows the mailbox language. I’ll check whether we can change it.

4 EN col > amb [Excel]
How do I freeze the first row and the first two columns at once?
1h amb answers: Click on C2, then View, Freeze Panes. Everything above and to the left of the cell stays.
1d me solved 1: Of course it’s the cell. Thanks!

5 EN col > [SharePoint]
Where did the onboarding checklist for expats go?
1d contributor answers: It moved to the Learning site last month, under “Welcome”. I’ll leave a link on the old page.

6 EN col > amb [Security]
A customer asks us to sign in to their portal with our work account
1h amb takes
1d amb toit owner: They want consent for “read all calendars”. That needs an admin’s eyes.
3d owner says Planned: We’re in touch with their IT. Please don’t accept until we say so here.

9 EN col > [Power Automate]
A flow stopped and nobody told me for a week
2d col2 too x2

12 EN col > expert2 [Excel]
Best way to compare two wage runs line by line?
1d expert2 answers: Put both in Power Query and merge on the employee number with a full outer join. What’s empty on one side is your difference.
2d me solved 1

15 EN col > amb [Outlook]
Can I see when a shared mailbox was last read?
1d amb answers: Not by whom. Use categories: whoever takes a mail gives it their colour.

19 EN col > [Copilot] Topic
Checking what Copilot says before it goes to a client
4d col2 too x6

23 EN col > amb [OneDrive]
I can’t rename a folder that’s shared with me
1d amb answers: You need edit rights on the folder above it, not only on this one. Ask the owner, or work with a shortcut.
2d me solved 1

32 EN col > it2 [Teams] Feedback
Let us choose the ring tone for the hotline queue
3d it2 says Seen
8d it2 says Done: Under Settings, Calls, you now have a tone of its own for queues.

47 EN col > amb [Word]
Track changes shows “Author” instead of names
1d amb answers: The document inspector removed them. Turn off “Remove personal information” in the Trust Center and start from your last copy.
5d me solved 1
9d me reopens: It came back after the lawyer sent it on.
10d amb2 answers: Then the setting travels in the file: save it once as a new document.
11d me solved 2

65 EN col > former [Power BI]
Who can give me access to the absence dashboard?
2d former takes
4d former answers: I’ve asked the owner, you should have it by tonight.

88 EN col > amb [Forms]
How do I stop a form on a certain date?
1h amb answers: Settings, End date. You can write your own message for latecomers too.
1d me solved 1

130 EN col > amb [Planner]
Can Planner send me one mail a day instead of twenty?
1d amb answers: The gear at the top right, Notifications. Daily summary is hidden under “Email”.
2d me solved
`;
