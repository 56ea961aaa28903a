-- Posts one GraphQL request again and again. BENCH_VARIABLES is the JSON of its variables; where it has the word RANDOM
-- a number from BENCH_LOW to BENCH_HIGH takes its place.
local query = os.getenv("BENCH_QUERY"):gsub("\n", " "):gsub('"', '\\"')
local variables = os.getenv("BENCH_VARIABLES")
local low, high = tonumber(os.getenv("BENCH_LOW")), tonumber(os.getenv("BENCH_HIGH"))
local headers = { ["Content-Type"] = "application/json" }

local function post()
    local values = variables and ',"variables":' .. variables:gsub("RANDOM", function()
        return string.format("%d", math.random(low, high))
    end) or ""
    return wrk.format("POST", "/graphql", headers, string.format('{"query":"%s"%s}', query, values))
end

function init()
    math.randomseed(os.time())
    fixed = post()
end

function request()
    if variables and variables:find("RANDOM") then return post() end
    return fixed
end
