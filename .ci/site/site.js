"use strict";

// Pages that have all words of a question, the shortest names first; whole names before parts, and what
// an everyday phrase is for before all.
function siteSearch(question) {
  const words = question.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  if (words.length === 0) return [];
  const worth = ([name, title, , everyday]) => {
    const plain = name.toLowerCase().replace(/_/g, " ");
    const text = `${plain} ${title.toLowerCase()} ${everyday}`;
    if (!words.every((word) => text.includes(word))) return 0;
    const inName = words.filter((word) => plain.includes(word)).length;
    const whole = everyday.split(", ").some((task) => task.split(" ").every((word) => words.includes(word)));
    return 10 * inName + (plain.endsWith(words.join(" ")) ? 5 : 0) + (whole ? 20 : 0) + 1 / (1 + name.length);
  };
  return SITE_INDEX.map((page) => [worth(page), page])
    .filter(([value]) => value > 0)
    .sort((a, b) => b[0] - a[0])
    .slice(0, 30)
    .map(([, page]) => page);
}

function siteShow(question) {
  const list = document.getElementById("found");
  list.replaceChildren(
    ...siteSearch(question).map(([name, title, url]) => {
      const link = Object.assign(document.createElement("a"), { href: SITE_UP + url, textContent: name });
      const item = document.createElement("li");
      item.append(link, " ", title);
      return item;
    }),
  );
  list.hidden = list.children.length === 0;
}

const box = document.getElementById("search");
box.addEventListener("input", () => siteShow(box.value));
box.addEventListener("keydown", (event) => {
  const first = document.querySelector("#found a");
  if (event.key === "Enter" && first) location.href = first.href;
  if (event.key === "Escape") siteShow((box.value = ""));
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) siteShow((box.value = asked));
