using Gale.Codegen.Conformance.Clients;
using Gale.Codegen.Conformance.Suite;

namespace Gale.Codegen.Conformance;

/// <summary>Writes the generated clients into the suite's folder, for whoever writes scenarios and wants to read them.</summary>
internal static class ClientExport
{
    public static int Run(SuiteFolder suite, Arguments arguments)
    {
        foreach (var subject in Subject.In(suite).Where(arguments.Includes))
        {
            foreach (var document in subject.OfEachDocument)
            {
                var clients = SubjectClients.Of(document);
                var folder = Path.Combine(suite.Path, "clients", document.Documents[0].Path);
                Directory.CreateDirectory(folder);
                foreach (var (name, text) in clients.Sources)
                {
                    File.WriteAllText(Path.Combine(folder, name), text);
                }

                Console.WriteLine(folder);
            }
        }

        return 0;
    }
}
