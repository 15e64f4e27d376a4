using Gale.Codegen.Conformance.Clients;
using Gale.Codegen.Conformance.Suite;

namespace Gale.Codegen.Conformance;

/// <summary>
/// Generates and compiles a client of every document of the suite, in every version of OpenAPI: a line for each, with what
/// the generator says of it.
/// </summary>
internal static class DocumentCheck
{
    private static readonly string[] Versions = ["3.0.0", "3.1.0", "3.2.0"];

    public static int Run(SuiteFolder suite)
    {
        var failed = 0;
        var documents = 0;
        foreach (var version in Versions)
        {
            foreach (var document in Subject.In(suite, version).SelectMany(subject => subject.OfEachDocument))
            {
                documents++;
                failed += Check(version, document) ? 0 : 1;
            }
        }

        Console.WriteLine($"{documents} documents, {failed} of them without a whole client that compiles.");
        return failed == 0 ? 0 : 1;
    }

    private static bool Check(string version, Subject subject)
    {
        var document = subject.Documents[0];
        var clients = SubjectClients.Of(subject);
        var compiles = clients.Compile(out var complaints) is not null;
        var isWhole = clients.Calls >= document.Operations;
        Console.WriteLine($"{(compiles && isWhole ? "ok  " : "FAIL")} {version} {document.Path}: {clients.Calls} calls for {document.Operations} operations{SumOf(clients.DocumentMessages)}");
        foreach (var complaint in complaints.Take(3))
        {
            Console.WriteLine($"       {complaint}");
        }

        return compiles && isWhole;
    }

    private static string SumOf(IReadOnlyList<DocumentMessage> messages) => string.Concat(messages
        .GroupBy(message => message.Id, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => $", {same.Count()} x {same.Key}"));
}
