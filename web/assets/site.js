// What every page does: say that script runs, and mark where the visitor is.
document.documentElement.classList.add("js");

for (const link of document.querySelectorAll(".top nav a")) {
  if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
}
