import { initializeIcons } from '@fluentui/font-icons-mdl2';

// As on SharePoint, the page has registered Fluent's icons before a web part asks for one.
initializeIcons('/fonts/', { disableWarnings: true });
