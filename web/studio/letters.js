// What people wrote: inquiries through the site, and replies to the studio's mails.
import { byId } from "/assets/dom.js";
import { inquiryEntry } from "./inquiry.js";
import { shelf } from "./parts.js";
import { replyEntry } from "./reply.js";

/** The letters' part of the desk; `desk` calls the API, `openOrder` shows an order. */
export function letters(desk, openOrder) {
  const inquiries = shelf(
    "inquiries",
    (page) => desk("GET", `/inquiries?${page}`),
    (item) => inquiryEntry(item, desk, openOrder),
  );
  const replies = shelf(
    "replies",
    (page) => desk("GET", `/replies?state=${byId("reply-state").value}&${page}`),
    (item) => replyEntry(item, desk, openOrder),
  );

  byId("reply-state").addEventListener("change", () => replies.load());

  return {
    load: () => Promise.all([inquiries.load(), replies.load()]),
    clear() {
      inquiries.clear();
      replies.clear();
    },
  };
}
