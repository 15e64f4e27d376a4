using Gale.Codegen.Conformance;
using Gale.Codegen.Conformance.Suite;

try
{
    var arguments = Arguments.Parse(args);
    var suite = await SuiteFolder.PrepareAsync();
    return arguments.Task switch
    {
        ConformanceTask.Documents => DocumentCheck.Run(suite),
        ConformanceTask.Clients => ClientExport.Run(suite, arguments),
        _ => await ScenarioCheck.RunAsync(suite, arguments),
    };
}
catch (SuiteException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
