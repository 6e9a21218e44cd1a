"use strict";
// Everything works without this file. With it, pages renew themselves when tickets were read, and the keyboard finds its way: / searches, j and k walk through the list.
(() => {
  const news = document.getElementById("news");
  const rows = () => [...document.querySelectorAll(".tickets tbody th a")];

  const busy = () => {
    const at = document.activeElement;
    return (at && at.matches("input, select, textarea, button")) || document.querySelector("main details[open]");
  };

  const say = (text) => { if (news.textContent !== text) { news.textContent = text; } };

  // The new content takes the place of the old at once; nothing is emptied in between.
  const renew = async () => {
    if (busy()) { say("There is news: reload when you are done."); return; }
    const answer = await fetch(location.href, { headers: { "Accept": "text/html" } });
    if (!answer.ok) { return; }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = document.getElementById("content");
    const fresh = next.getElementById("content");
    if (!fresh || busy()) { return; }
    const focus = document.activeElement && document.activeElement.getAttribute("href");
    main.replaceChildren(...fresh.childNodes);
    if (focus) { main.querySelector(`a[href="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true }); }
    say("");
  };

  const listen = () => {
    const feed = new EventSource("/feed");
    feed.addEventListener("board", () => renew());
    feed.addEventListener("job", () => renew());
    feed.addEventListener("progress", (event) => {
      const progress = JSON.parse(event.data);
      say(progress.tickets ? `Reading ${progress.host}: ${progress.tickets.toLocaleString()} tickets` : "");
    });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) { return; }
    const search = document.getElementById("search");
    if (event.key === "/" && search) { event.preventDefault(); search.focus(); search.select(); return; }
    if (event.key === "j" || event.key === "k") {
      const all = rows();
      const at = all.indexOf(document.activeElement);
      const next = all[Math.max(0, Math.min(all.length - 1, at + (event.key === "j" ? 1 : -1)))];
      if (next) { event.preventDefault(); next.focus(); }
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("form.filter select, form.filter [type=checkbox]")) { event.target.form.requestSubmit(); }
  });

  listen();
})();
