using Gale.Codegen.Benchmarks.Children;
using Gale.Codegen.Benchmarks.Tables;

if (args is [Child.Mark, .. var task])
{
    return ChildTasks.Run(task);
}

var tables = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
{
    ["json"] = JsonTable.Run,
    ["client"] = ClientTable.Run,
    ["sockets"] = SocketsTable.Run,
    ["native"] = NativeTable.Run,
    ["generator"] = GeneratorTable.Run,
    ["compiler"] = CompilerTable.Run,
    ["drift"] = DriftTable.Run,
};
var wanted = args is [] or ["all"] ? [.. tables.Keys] : args;
if (wanted.FirstOrDefault(name => !tables.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no table '{unknown}'. Expected {string.Join(", ", tables.Keys)} or all.");
    return 2;
}

foreach (var name in wanted)
{
    var table = tables[name]();
    var file = ResultFile.Write(name, table);
    Console.WriteLine($"{table}\nWritten to {file}\n");
}

return 0;
