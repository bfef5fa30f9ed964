document.addEventListener("keydown", function (event) {
  if (event.key === "Escape") { document.body.classList.add("hushed"); }
  else { document.body.classList.remove("hushed"); }
});
document.addEventListener("mouseover", function (event) {
  if (event.target.closest && !event.target.closest(".st")) { document.body.classList.remove("hushed"); }
});
function followAnchor() {
  var target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.classList.contains("st")) { target.focus(); }
}
window.addEventListener("hashchange", followAnchor);
window.addEventListener("load", followAnchor);
