/**
 * A custom function, for cells: =CELSIUS(A2)
 *
 * @param {number} fahrenheit
 * @return {number}
 */
function CELSIUS(fahrenheit) {
  return ((fahrenheit - 32) * 5) / 9;
}
