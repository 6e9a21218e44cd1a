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

  // Keys stand there at once; their titles follow, and what is known of them outlives a renewal, so that nothing flickers.
  const known = new Map();
  const fill = (within) => {
    for (const place of within.querySelectorAll("[data-ticket]")) { place.title = place.textContent = known.get(place.dataset.ticket) || ""; }
  };
  const titles = async () => {
    const keys = [...document.querySelectorAll("[data-ticket]")].map((place) => place.dataset.ticket).slice(0, 50);
    if (!keys.length) { return; }
    try {
      const answer = await fetch(`/titles?${new URLSearchParams(keys.map((key) => ["ticket", key]))}`);
      if (!answer.ok || answer.redirected) { return; }
      const found = (await answer.json()).titles;
      keys.forEach((key) => known.set(key, found[key] || ""));
      fill(document);
    } catch { /* The keys stand alone then. */ }
  };

  // The new content takes the place of the old at once; nothing is emptied in between.
  const renew = async () => {
    if (busy()) { say("There is news: reload when you are done."); return; }
    const answer = await fetch(location.href, { headers: { "Accept": "text/html" } });
    if (!answer.ok) { return; }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = document.getElementById("content");
    const fresh = next.getElementById("content");
    if (!fresh || busy()) { return; }
    fill(fresh);
    const focus = document.activeElement && document.activeElement.getAttribute("href");
    main.replaceChildren(...fresh.childNodes);
    if (focus) { main.querySelector(`a[href="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true }); }
    say("");
    titles();
  };

  const listen = () => {
    const feed = new EventSource("/feed");
    feed.addEventListener("board", () => renew());
    feed.addEventListener("writing", (event) => {
      const writing = JSON.parse(event.data);
      say(`Writing to ${writing.host}: ${writing.done.toLocaleString()} done, ${writing.left.toLocaleString()} left`);
    });
    feed.addEventListener("wrote", async (event) => {
      const wrote = JSON.parse(event.data);
      if (!wrote.answered) { return; }
      if (location.pathname === "/hosts") { await renew(); }
      say(`Written to ${wrote.host}: ${wrote.answered.toLocaleString()}`);
    });
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
  titles();
})();
