import { view } from '@forge/bridge';
import ForgeReconciler, { Button, Stack, Textfield } from '@forge/react';
import React, { useState } from 'react';

function Edit() {
  const [jql, setJql] = useState('');
  return (
    <Stack space="space.100">
      <Textfield
        placeholder="project = IT AND resolution IS EMPTY"
        onChange={(event) => setJql(String(event.target.value))}
      />
      <Button isDisabled={jql.trim() === ''} onClick={() => void view.submit({ jql: jql.trim() })}>
        Save
      </Button>
    </Stack>
  );
}

ForgeReconciler.render(<Edit />);
