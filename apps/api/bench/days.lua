-- Puts another day into the address with every request.
local count, address
function init(args)
  address, count = args[1], tonumber(args[2])
end
function request()
  count = count + 1
  local day = os.date("!%Y-%m-%d", 694224000 + (count % 12000) * 86400)
  return wrk.format("GET", (address:gsub("DAY", day)))
end
